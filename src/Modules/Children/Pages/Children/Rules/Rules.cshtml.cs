using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Children.Pages.Rules;

[AllowRoles(Role.Head, Role.Adviser, Role.Administrator)]
internal sealed class RulesPage(IMediator mediator, ICurrentPerson me) : PageModel, IShowsAgain
{
    [BindProperty]
    public Boxes Input { get; set; } = new();

    public IReadOnlyList<CouncilRule> Rules { get; private set; } = [];

    public bool MayChange => me.Roles.Contains(Role.Head);

    public IReadOnlyList<Choice> Keys { get; } = [.. RuleWords.Chosen.Select(k => new Choice(k.ToString(), RuleWords.Of(k)))];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new SetRule(Input.Key, Input.Value, Input.From, Input.Source), cancel);
        TempData.SayDone("The rule is changed from that day.");
        return Redirect("/settings/children");
    }

    public async Task ShowAgainAsync() => Rules = await mediator.Send(new ListRules());

    internal sealed class Boxes
    {
        [Display(Name = "What changes")]
        public RuleKey? Key { get; set; }

        [Display(Name = "New number")]
        public int? Value { get; set; }

        [Display(Name = "From")]
        public DateOnly? From { get; set; }

        [Display(Name = "Where it is laid down")]
        public string? Source { get; set; }
    }
}
