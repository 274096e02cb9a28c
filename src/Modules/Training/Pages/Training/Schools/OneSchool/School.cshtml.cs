using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Parts.Forms;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.BookingCharges;

namespace VirtualSchool.Training.Pages.Schools.OneSchool;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed class TrainingAtSchoolPage(IMediator mediator, ICurrentPerson me) : PageModel, IShowsAgain
{
    private const int Few = 25;

    [FromRoute]
    public int Urn { get; set; }

    [BindProperty]
    public SchoolInput Input { get; set; } = new();

    public TrainingAtSchoolShown Shown { get; private set; } = null!;

    /// <summary>True for everybody who is trained there, however many.</summary>
    [FromQuery]
    public bool Whole { get; set; }

    /// <summary>The rows that are shown, the latest first.</summary>
    public IReadOnlyList<TrainedRow> Trained => Whole ? Shown.Trained : [.. Shown.Trained.Take(Few)];

    /// <summary>Its packages of credits; none for whoever may not see who booked.</summary>
    public IReadOnlyList<PackageShown> Packages { get; private set; } = [];

    public bool MaySeeCredits => me.MayEditTraining();

    public IReadOnlyList<Choice> Courses { get; private set; } = [];

    /// <summary>True for whoever sees children, and so may open the school's own page.</summary>
    public bool MayOpenSchool => me.Roles.Contains(Role.Head) || me.Roles.Contains(Role.Adviser);

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new RecordEmbedded(Urn, Input.Course, Input.On, Input.Evidence), cancel);
        TempData.SayDone("It is recorded. Courses that ask for it are open to the school’s staff now.");
        return LocalRedirect(TrainingLinks.ToSchool(Urn));
    }

    public async Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancel)
    {
        await mediator.Send(new TakeBackEmbedded(Urn, Input.Embedded), cancel);
        TempData.SayDone("It is taken back. Bookings that were made meanwhile stay.");
        return LocalRedirect(TrainingLinks.ToSchool(Urn));
    }

    public async Task<IActionResult> OnPostPackageAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return await this.AgainAsync();
        await mediator.Send(new AddPackage(Urn, new PackageFacts(Input.PackageTitle, Input.PackageCredits, Input.PackageFrom, Input.PackageUntil, Input.PackagePrice)), cancel);
        TempData.SayDone("The package is recorded. Places that the school’s people book from now on are paid with it where the event takes credits.");
        return LocalRedirect(TrainingLinks.ToSchool(Urn));
    }

    public async Task<IActionResult> OnPostRemovePackageAsync(CancellationToken cancel)
    {
        await mediator.Send(new RemovePackage(Urn, Input.Package), cancel);
        TempData.SayDone("The package is taken back.");
        return LocalRedirect(TrainingLinks.ToSchool(Urn));
    }

    public async Task ShowAgainAsync()
    {
        Shown = await mediator.Send(new TrainingAtSchool(Urn), HttpContext.RequestAborted);
        if (MaySeeCredits) Packages = await mediator.Send(new CreditsAtSchool(Urn), HttpContext.RequestAborted);
        Courses = (await mediator.Send(new FindFormChoices(), HttpContext.RequestAborted)).Courses;
    }
}

internal sealed class SchoolInput
{
    [Display(Name = "Course")]
    public Guid? Course { get; set; }

    [Display(Name = "Seen on")]
    public DateOnly? On { get; set; }

    [Display(Name = "How it was seen")]
    public string? Evidence { get; set; }

    [Display(Name = "What is not so")]
    public Guid? Embedded { get; set; }

    [Display(Name = "What was bought")]
    public string? PackageTitle { get; set; }

    [Display(Name = "How many credits")]
    public decimal? PackageCredits { get; set; }

    [Display(Name = "First day")]
    public DateOnly? PackageFrom { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? PackageUntil { get; set; }

    [Pounds, Display(Name = "What it cost the school")]
    public decimal? PackagePrice { get; set; }

    [Display(Name = "Package")]
    public Guid? Package { get; set; }
}
