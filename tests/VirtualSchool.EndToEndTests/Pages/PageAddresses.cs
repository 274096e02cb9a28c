using Microsoft.AspNetCore.Routing.Patterns;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Pages;

/// <summary>The addresses of a page, its parameters filled in from the records of the filled service.</summary>
internal sealed class PageAddresses
{
    // What is there to look at once an event is held.
    private static readonly string[] HeldParts = ["/register", "/evaluation", "/certificates", "/qualification"];

    private readonly Dictionary<string, IReadOnlyList<string>> _known;
    private readonly FilledService _service;

    private PageAddresses(FilledService service, Dictionary<string, IReadOnlyList<string>> known) => (_service, _known) = (service, known);

    public static async Task<PageAddresses> OfAsync(FilledService service) => new(service, new()
    {
        ["children"] = [$"{service.Child}"],
        ["sections"] = service.Sections,
        ["versions"] = ["1"],
        ["statements"] = ["privacy"],
        ["imports"] = [$"{service.Import}"],
        ["people"] = [$"{service.Person(Role.SocialWorker)}"],
        ["calendars"] = [$"{await service.ReadAsync<Guid>("select id from children.calendar where owner = 'Council'")}"],
        ["year"] = ["2026"],
        ["end"] = [$"{Role.SocialWorker}"],
        ["schools"] = [$"{Files.Primary}"],
        ["designated-teacher"] = [$"{await service.ReadAsync<Guid>("select id from children.designated_teacher where school_urn = $1", Files.Primary)}"],
        ["asked"] = [$"{service.Asked}"],
        ["type"] = ["Settings"],
        ["record"] = ["council"],
        ["courses"] = [service.Training.Course],
        ["offerings"] = [service.Training.Offering],
        ["book"] = [service.Booked.Event],
        ["mine"] = [service.Booked.Booking],
        ["bookings"] = [service.Booked.Booking],
        ["candidates"] = [TrainingHeld.Booking],
        ["confirm"] = [await BookingWriting.TokenAsync(service)],
        ["pools"] = [$"{await service.ReadAsync<Guid>("select id from training.licence_pool")}"],
        ["enrolments"] = [$"{await service.ReadAsync<Guid>("select id from training.enrolment")}"],
        ["learners"] = [$"{await service.ReadAsync<Guid>("select id from training.learner")}"],
        ["contracts"] = [$"{await service.ReadAsync<Guid>("select id from training.contract")}"],
        ["made-up"] = [TrainingHeld.Booking],
        ["code"] = [TrainingHeld.Code],
        ["take-register"] = [service.TrainersKey],
        ["certificates"] = [TrainingHeld.Number],
        ["link"] = [await service.SendLinkAgainAsync(service.Asked)],
        ["set-up"] = [await service.MakeSetUpLinkAsync(await service.MakePersonAsync(Role.Adviser))],
    });

    /// <summary>Every address of the page.</summary>
    /// <exception cref="InvalidOperationException">It has a parameter that nobody here knows how to fill in.</exception>
    public IReadOnlyList<string> Of(DiscoveredPage page)
    {
        IEnumerable<string> addresses = [""];
        var before = "";
        foreach (var segment in page.Segments.Where(s => s is not RoutePatternParameterPart { IsOptional: true }))
        {
            var values = segment is RoutePatternParameterPart parameter ? ValuesOf(page, parameter.Name, before) : [before = ((RoutePatternLiteralPart)segment!).Content];
            addresses = [.. addresses.SelectMany(a => values.Select(v => $"{a}/{v}"))];
        }
        return [.. addresses.Select(a => a.Length == 0 ? "/" : a)];
    }

    private IReadOnlyList<string> ValuesOf(DiscoveredPage page, string name, string after)
    {
        if (after == "peps") return [PlanFor(page)];
        if (after == "sections" && page.Segments.Any(s => s is RoutePatternLiteralPart { Content: "asked" })) return [FilledService.AskedSection];
        if (after == "offerings" && HeldParts.Any(p => page.Template.Contains(p, StringComparison.Ordinal))) return [TrainingHeld.Offering];
        return _known.GetValueOrDefault(name) ?? _known.GetValueOrDefault(after) ?? throw new InvalidOperationException(
            $"{page} is new to this test, which knows no record to put after \"{after}\" in its address. Tell {nameof(PageAddresses)} one.");
    }

    // Some pages are there only once a plan has come that far.
    private string PlanFor(DiscoveredPage page) => (page.Segments.OfType<RoutePatternLiteralPart>().Last().Content) switch
    {
        "versions" or "amend" => _service.Plans.Signed,
        "review" => _service.Plans.Sent,
        _ => _service.Plans.Written,
    };
}
