namespace VirtualSchool.Training.Pages;

/// <summary>Addresses of the pages about training.</summary>
internal static class TrainingLinks
{
    public const string Board = "/training";

    public const string Courses = "/training/courses";

    public const string Programmes = "/training/programmes";

    public const string Partners = "/training/partners";

    public const string Schools = "/training/schools";

    /// <summary>What a training partner sees.</summary>
    public const string Partner = "/partner";

    public const string Planned = "/training/planned";

    public const string Reports = "/training/reports";

    /// <summary>Who is trained at a school, by its number in the national register.</summary>
    public static string ToSchool(int urn) => $"{Schools}/{urn}";

    public const string Elearning = "/training/elearning";

    public const string ElearningPeople = "/training/elearning/people";

    public static string ToPool(Guid id) => $"{Elearning}/pools/{id}";

    public static string ToEditPool(Guid? id) => $"{Elearning}/pools/edit/{id}".TrimEnd('/');

    public static string ToLearner(Guid id) => $"/training/learners/{id}";

    public static string ToEnrolment(Guid id) => $"{Elearning}/enrolments/{id}";

    public static string ToCourse(string reference) => $"{Courses}/{reference}";

    public static string ToEditCourse(string? reference) => $"{Courses}/edit/{reference}".TrimEnd('/');

    public static string ToPart(string reference, string part) => $"{Courses}/{reference}/{part}";

    public static string ToEditProgramme(Guid? id) => $"{Programmes}/edit/{id}".TrimEnd('/');

    public static string ToEditPartner(Guid? id) => $"{Partners}/edit/{id}".TrimEnd('/');

    public static string ToFiguresOfProgramme(Guid programme) => $"{Reports}?programme={programme}";

    public static string ToFiguresOfCourse(Guid course) => $"{Reports}?course={course}";

    public static string ToContract(Guid id) => $"/training/contracts/{id}";

    public static string ToEditContract(Guid? id) => $"/training/contracts/edit/{id}".TrimEnd('/');

    public static string ToOffering(string reference) => $"/training/offerings/{reference}";

    public static string ToNewOffering(string course, Guid? planned = null) => $"/training/offerings/edit?course={course}{(planned is null ? "" : $"&planned={planned}")}";

    public static string ToEditOffering(string reference) => $"/training/offerings/edit/{reference}";

    public static string ToSession(string reference, Guid? session = null) => $"/training/offerings/{reference}/sessions/edit/{session}".TrimEnd('/');

    public static string ToGroups(string reference) => $"/training/offerings/{reference}/groups";

    public static string ToPublish(string reference) => $"/training/offerings/{reference}/publish";

    /// <summary>How far the candidates of a qualification are.</summary>
    public static string ToQualification(string reference) => $"/training/offerings/{reference}/qualification";

    /// <summary>One candidate, by their booking.</summary>
    public static string ToCandidate(string booking) => $"/training/candidates/{booking}";

    public static string ToCancel(string reference) => $"/training/offerings/{reference}/cancel";

    public static string ToAgain(string reference) => $"/training/offerings/{reference}/again";
}
