using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Rules;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Peps.Pages.Settings;

[AllowRoles(Role.Head, Role.Adviser)]
internal sealed class RulesPage(IMediator mediator, ICurrentPerson me) : PageModel, IShowsAgain
{
    [BindProperty]
    public RuleInput Input { get; set; } = new();

    public IReadOnlyList<RuleShown> Rules { get; private set; } = [];

    public bool MayAdd => me.Roles.Contains(Role.Head);

    public IReadOnlyList<Choice> Names { get; } = [.. Enum.GetValues<RuleName>().Select(n => new Choice(n.ToString(), RuleWords.Of(n)))];

    public IReadOnlyList<Choice> Bases { get; } = [.. Enum.GetValues<RuleBasis>().Select(b => new Choice(b.ToString(), RuleWords.Of(b)))];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new AddPepRule(Input.Name, Input.Number, Input.Basis, Input.AppliesFrom, Input.Source), cancel);
        TempData.SayDone("The rule is added. Plans already opened keep their days.");
        return Redirect("/settings/pep-rules");
    }

    public async Task ShowAgainAsync() => Rules = await mediator.Send(new PepRuleBook(), HttpContext.RequestAborted);
}

/// <summary>What is typed of a rule.</summary>
internal sealed class RuleInput
{
    [Display(Name = "Rule")]
    public RuleName Name { get; set; } = RuleName.FirstPlanWritten;

    [Display(Name = "How many")]
    public int? Number { get; set; }

    [Display(Name = "Counted in")]
    public RuleBasis Basis { get; set; } = RuleBasis.SchoolDays;

    [Display(Name = "Applies from")]
    public DateOnly? AppliesFrom { get; set; }

    [Display(Name = "Where it is laid down")]
    public string? Source { get; set; }
}
