using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;

namespace VirtualSchool.EndToEndTests.Journeys;

/// <summary>
/// The service's main job, from the first file to the signed and amended plan. One script for both ways in which people come; each thing that it
/// asserts is read from a page.
/// </summary>
internal sealed partial class PlanJourney(EmptyCouncil service, Func<Task<IVisit>> come)
{
    private const string Teacher = "Tom Lane";
    private const string Worker = "Sara Holt";
    private const string Adviser = "Priya Nair";

    private static readonly TestChild Before = new("2000", "Ada", "Finch", new(2017, 9, 12), new(2025, 1, 10));
    private static readonly TestChild Maya = new("2001", "Maya", "Quill", new(2018, 3, 1), new(2026, 10, 26));

    private readonly JourneyPeople _people = new(service);
    private IVisit _head = null!;
    private IVisit _teacher = null!;
    private IVisit _worker = null!;
    private IVisit _adviser = null!;
    private string _plan = "";

    public async Task RunAsync()
    {
        await LoadTheCouncilAsync();
        await MayaEntersCareAsync();
        await LetPeopleInAsync();
        await TeacherDraftsAsync();
        await SendingIsRefusedAsync();
        await WorkerWritesAsync();
        await TeacherSendsAsync();
        await AdviserReturnsAsync();
        await TeacherMendsAsync();
        await AdviserSignsAsync();
        await EverybodyReadsTheSignedPlanAsync();
        await TeacherAmendsAsync();
    }
}
