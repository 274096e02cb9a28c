using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.SignInRecords;

[AllowRoles(Role.Head, Role.Administrator)]
internal sealed class SignInRecordsPage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty]
    public RetentionInput Input { get; set; } = new();

    public IReadOnlyList<SignInRetention> Rules { get; private set; } = [];

    public static string WordsOf(SignInRecord what) => what == SignInRecord.Sessions ? "Sessions and known devices" : "Tries at passwords and codes";

    public IReadOnlyList<Choice> Records { get; } = [.. Enum.GetValues<SignInRecord>().Select(w => new Choice($"{w}", WordsOf(w)))];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await mediator.Send(new SetRetention(Input.What, Input.Days, Input.From, Input.Source));
        TempData.SayDone("The rule is changed from that day. What is older is cleared each night.");
        return RedirectToPage();
    }

    public async Task ShowAgainAsync() => Rules = await mediator.Send(new ListRetention());
}

internal sealed class RetentionInput
{
    [Display(Name = "What is kept")]
    public SignInRecord? What { get; set; }

    [Display(Name = "Days")]
    public int? Days { get; set; }

    [Display(Name = "From")]
    public DateOnly? From { get; set; }

    [Display(Name = "Where it is laid down")]
    public string? Source { get; set; }
}
