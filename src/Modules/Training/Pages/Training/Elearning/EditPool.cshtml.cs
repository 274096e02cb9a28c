using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Parts.Forms;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Elearning;

namespace VirtualSchool.Training.Pages.Elearning;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class EditPoolPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public Guid? Id { get; set; }

    [BindProperty]
    public PoolInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Courses { get; private set; } = [];

    public IReadOnlyList<Choice> Partners { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await ShowAgainAsync();
        if (Id is { } id) Input = PoolInput.Of(await mediator.Send(new FindPool(id), cancel));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var id = await mediator.Send(new SavePool(Id, Input.ToFacts(), Input.Version), cancel);
        TempData.SayDone("The pool is saved.");
        return LocalRedirect(TrainingLinks.ToPool(id));
    }

    public async Task ShowAgainAsync()
    {
        if (Id is { } id) await mediator.Send(new FindPool(id));
        (Courses, Partners) = (await mediator.Send(new ElearningCourses()), (await mediator.Send(new FindFormChoices())).Partners);
    }
}

/// <summary>What is typed of a pool.</summary>
internal sealed class PoolInput
{
    [Display(Name = "What was bought")]
    public string? Title { get; set; }

    [Display(Name = "Of whom")]
    public Guid? Provider { get; set; }

    [Display(Name = "How many places")]
    public int? Places { get; set; }

    [Display(Name = "First day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? Until { get; set; }

    [Pounds, Display(Name = "Cost")]
    public decimal? Cost { get; set; }

    [Display(Name = "Courses that a place opens")]
    public List<Guid> Courses { get; set; } = [];

    public uint? Version { get; set; }

    public static PoolInput Of(PoolShown pool) => new()
    {
        Title = pool.Title,
        Provider = pool.ProviderId,
        Places = pool.Places,
        From = pool.From,
        Until = pool.Until,
        Cost = pool.Cost?.Pounds,
        Courses = [.. pool.Courses.Select(c => c.Id)],
        Version = pool.Version,
    };

    public PoolFacts ToFacts() => new(Title, Provider, Places, From, Until, Cost, Courses);
}
