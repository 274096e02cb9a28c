using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Rules;
using VirtualSchool.Training.Pages.Courses;

namespace VirtualSchool.Training.Pages.Offerings;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class EditOfferingPage(IMediator mediator, TrainingRules rules, TimeProvider clock) : PageModel, IShowsAgain
{
    private const int RoomForMore = 2;

    [FromRoute]
    public string? Reference { get; set; }

    /// <summary>The course of a new one.</summary>
    [FromQuery(Name = "course")]
    public string? CourseReference { get; set; }

    /// <summary>The planned occasion that gets its dates.</summary>
    [FromQuery]
    public Guid? Planned { get; set; }

    [BindProperty]
    public OfferingInput Input { get; set; } = new();

    public FormChoices Choices { get; private set; } = FormChoices.None;

    /// <summary>The course; null for a new one of which it is not said yet.</summary>
    public CourseShown? Course { get; private set; }

    public IReadOnlyList<Choice> CourseChoices { get; private set; } = [];

    /// <summary>Schools to choose from, when several have a name like the one that was typed.</summary>
    public IReadOnlyList<Choice> Alike { get; private set; } = [];

    public bool IsNew => Reference is null;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await ShowAgainAsync();
        Input = Reference is { } reference ? OfferingInput.Of(await mediator.Send(new FindOffering(reference), cancel)) : await StartAsync(cancel);
        Input.Trainers.AddRange(Enumerable.Range(0, RoomForMore).Select(_ => new TrainerInput()));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var host = await mediator.Send(new ChooseHost(Reference, Input.HostSchool, Input.HostChoice), cancel);
        if (host.Alike.Count > 0) return await AskWhichAsync(host.Alike);
        var reference = Reference is null ? await MakeAsync(host.Urn, cancel) : await ChangeAsync(Reference, host.Urn, cancel);
        return LocalRedirect(TrainingLinks.ToOffering(reference));
    }

    public async Task ShowAgainAsync()
    {
        var course = Reference is null ? CourseReference : (await mediator.Send(new FindOffering(Reference))).Course.Reference;
        Course = course is null ? null : await mediator.Send(new FindCourse(course));
        Choices = await mediator.Send(new FindFormChoices());
        if (Course is null) CourseChoices = [.. (await mediator.Send(new CourseList(new CourseFilter(null, null, null, null, false), new BoardAsk { Size = 100 }))).Rows.Select(c => new Choice(c.Reference, c.Title))];
    }

    private async Task<IActionResult> AskWhichAsync(IReadOnlyList<SchoolAlike> alike)
    {
        Alike = [.. alike.Select(s => new Choice(s.Urn.ToString(CultureInfo.InvariantCulture), s.Name, s.Authority))];
        ModelState.AddModelError("Input.HostChoice", "Choose the school, or change what you typed of its name.");
        return await this.AgainAsync();
    }

    private async Task<OfferingInput> StartAsync(CancellationToken cancel) => new()
    {
        Door = Course?.IsByInvitation == true ? OfferingDoor.ByInvitation : OfferingDoor.Open,
        PerSetting = (await rules.ReadAsync(cancel)).Number(RuleName.PlacesPerSetting, clock.Today()),
    };

    private async Task<string> MakeAsync(int? host, CancellationToken cancel)
    {
        if (CourseReference is null) throw new Refusal("Choose a course first.");
        var reference = await mediator.Send(new MakeOffering(CourseReference, Planned, Input.ToFacts(), host, Input.ToFirst(), Input.HowMany, Input.EveryDays), cancel);
        TempData.SayDone($"{reference} is a draft. Publish it when everything is right.");
        return reference;
    }

    private async Task<string> ChangeAsync(string reference, int? host, CancellationToken cancel)
    {
        await mediator.Send(new ChangeOffering(reference, Input.ToFacts(), host, new PacksNoted(Input.PacksOrdered, Input.PacksOrderedOn, Input.PacksSentOn), Input.Version), cancel);
        TempData.SayDone($"{reference} is changed.");
        return reference;
    }
}
