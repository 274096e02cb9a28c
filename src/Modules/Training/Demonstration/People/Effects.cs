using VirtualSchool.Training.Domain.Evaluating;

namespace VirtualSchool.Training.Demonstration.People;

/// <summary>What somebody reports some weeks after a course; each "yes", "no", "early" or "not-mine".</summary>
internal sealed record Effects(string Attendance, string Attainment, string MoreChildren, string SchoolValues)
{
    /// <summary>Null for every other question.</summary>
    public string? To(string question) => question switch
    {
        Questions.Attendance => Attendance,
        Questions.Attainment => Attainment,
        Questions.MoreChildren => MoreChildren,
        Questions.SchoolValues => SchoolValues,
        _ => null,
    };
}
