using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Desk;

namespace VirtualSchool.Training.Pages.Programmes;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class EditProgrammePage(IMediator mediator) : PageModel, IShowsAgain
{
    private const int RoomForMore = 3;

    [FromRoute]
    public Guid? Id { get; set; }

    [BindProperty]
    public ProgrammeInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Courses { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await ShowAgainAsync();
        if (Id is { } id) Input = ProgrammeInput.Of((await mediator.Send(new ProgrammeList(), cancel)).Single(p => p.Id == id));
        Input.Courses.AddRange(Enumerable.Repeat((Guid?)null, RoomForMore));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new SaveProgramme(Id, Input.Title, Input.Summary, [.. Input.Courses.OfType<Guid>()], Input.Version), cancel);
        TempData.SayDone("The programme is saved.");
        return LocalRedirect(TrainingLinks.Programmes);
    }

    public async Task ShowAgainAsync()
    {
        if (Id is { } id && (await mediator.Send(new ProgrammeList())).All(p => p.Id != id)) throw new NotFound("programme");
        Courses = (await mediator.Send(new FindFormChoices())).Courses;
    }
}

internal sealed class ProgrammeInput
{
    [Display(Name = "Title")]
    public string? Title { get; set; }

    [Display(Name = "What it is for")]
    public string? Summary { get; set; }

    public List<Guid?> Courses { get; set; } = [];

    public uint? Version { get; set; }

    public static ProgrammeInput Of(ProgrammeShown programme) =>
        new() { Title = programme.Title, Summary = programme.Summary, Version = programme.Version, Courses = [.. programme.Steps.Select(s => (Guid?)s.Course)] };
}
