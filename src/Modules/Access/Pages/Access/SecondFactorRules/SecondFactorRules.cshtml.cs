using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.SecondFactorRules;

[AllowRoles(Role.Head, Role.Administrator)]
internal sealed class SecondFactorRulesPage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty]
    public RuleInput Input { get; set; } = new();

    public IReadOnlyList<SecondFactorRule> Rules { get; private set; } = [];

    public IReadOnlyList<Choice> Chosen { get; } = [.. SecondFactorRule.ChosenFor.Select(r => new Choice(r.ToString(), Choice.Words(r)))];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await mediator.Send(new SetSecondFactorRule(Input.Role ?? default, Input.Demand, Input.From, Input.Source));
        TempData.SayDone("The rule is changed from that day. Whoever needs a second factor then sets it up when they next sign in.");
        return RedirectToPage();
    }

    public async Task ShowAgainAsync() => Rules = await mediator.Send(new ListSecondFactorRules());
}

internal sealed class RuleInput
{
    [Display(Name = "Role")]
    public Role? Role { get; set; }

    [Display(Name = "Of whom it is demanded")]
    public SecondFactorDemand? Demand { get; set; }

    [Display(Name = "From")]
    public DateOnly? From { get; set; }

    [Display(Name = "Where it is laid down")]
    public string? Source { get; set; }
}
