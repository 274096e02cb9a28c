using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Pages.Courses;
using VirtualSchool.Training.Pages.Offerings;
using VirtualSchool.Training.Tests.Domain;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>The service with a coordinator who has signed in, and courses and events made as a test needs them.</summary>
public sealed class TrainingService : TestService
{
    public Visitor Coordinator { get; private set; } = null!;

    /// <summary>A day far enough ahead, a Tuesday in no holiday that the service knows.</summary>
    public DateOnly Ahead => new(2027, 2, 2);

    protected override bool HasDoor => true;

    protected override async Task FillAsync() => Coordinator = await this.SignInAsync(Role.TrainingCoordinator);

    /// <summary>Adds a course; answers with its reference.</summary>
    internal Task<string> AddCourseAsync(string title, CourseKind kind = CourseKind.Taught) => SendAsync(new SaveCourse(null, Made.Facts with { Title = title, Kind = kind }, [], null));

    /// <summary>Makes a draft with one session; answers with its reference.</summary>
    internal Task<string> AddDraftAsync(string course, DateOnly on, OfferingFacts? facts = null) =>
        SendAsync(new MakeOffering(course, null, facts ?? Made.Dates, null, new SessionFacts(on, new(9, 30), new(12, 30)), null, null));

    /// <summary>Makes one that people can book; answers with its reference.</summary>
    internal async Task<string> AddEventAsync(string course, DateOnly on, OfferingFacts? facts = null)
    {
        var reference = await AddDraftAsync(course, on, facts);
        await SendAsync(new PublishOffering(reference));
        return reference;
    }
}
