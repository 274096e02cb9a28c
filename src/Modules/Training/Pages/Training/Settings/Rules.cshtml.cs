using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Pages.Settings;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed class TrainingRulesPage(IMediator mediator, ICurrentPerson me) : PageModel, IShowsAgain
{
    [BindProperty]
    public RuleInput Input { get; set; } = new();

    public IReadOnlyList<RuleRow> Rows { get; private set; } = [];

    public bool MayEdit => me.MayEditTraining();

    public static IReadOnlyList<Choice> Names { get; } = [.. Enum.GetValues<RuleName>().Select(n => new Choice(n.ToString(), $"{RuleWords.Of(n)} ({RuleWords.UnitOf(n)})"))];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new AddTrainingRule(Input.Name, Input.Number, Input.AppliesFrom, Input.Source), cancel);
        TempData.SayDone("The rule is added. What was set before keeps its numbers.");
        return LocalRedirect("/settings/training-rules");
    }

    public async Task ShowAgainAsync() => Rows = await mediator.Send(new TrainingRuleBook(), HttpContext.RequestAborted);
}

internal sealed class RuleInput
{
    [Display(Name = "Rule")]
    public RuleName Name { get; set; } = RuleName.PercentToComplete;

    [Display(Name = "How many")]
    public int? Number { get; set; }

    [Display(Name = "Applies from")]
    public DateOnly? AppliesFrom { get; set; }

    [Display(Name = "Where it comes from")]
    public string? Source { get; set; }
}
