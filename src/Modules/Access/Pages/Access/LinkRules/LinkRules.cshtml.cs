using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Domain.Links;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.LinkRules;

[AllowRoles(Role.Head, Role.Administrator)]
internal sealed class LinkRulesPage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty]
    public LinkRuleInput Input { get; set; } = new();

    public IReadOnlyList<LinkRule> Rules { get; private set; } = [];

    public IReadOnlyList<Choice> YesOrNo { get; } = [new("true", "Yes"), new("false", "No")];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await mediator.Send(new SetLinkRule(Input.From, Input.OpenDays, Input.BrowserHours, Input.LongestDays, Input.NeedsApproval, Input.Source));
        TempData.SayDone("The rule is changed from that day. Links made before keep what held then.");
        return RedirectToPage();
    }

    public async Task ShowAgainAsync() => Rules = await mediator.Send(new ListLinkRules());
}

internal sealed class LinkRuleInput
{
    [Display(Name = "From")]
    public DateOnly? From { get; set; }

    [Display(Name = "Days to open it")]
    public int? OpenDays { get; set; }

    [Display(Name = "Hours that it stays open in the browser")]
    public int? BrowserHours { get; set; }

    [Display(Name = "Days until it is over")]
    public int? LongestDays { get; set; }

    [Display(Name = "What is written waits for approval")]
    public bool? NeedsApproval { get; set; }

    [Display(Name = "Where it is laid down")]
    public string? Source { get; set; }
}
