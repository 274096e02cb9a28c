using System.ComponentModel.DataAnnotations;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Courses;

/// <summary>What is typed of a course.</summary>
internal sealed class CourseInput
{
    [Display(Name = "Title")]
    public string? Title { get; set; }

    [Display(Name = "What it is about")]
    public string? Summary { get; set; }

    [Display(Name = "How it is given")]
    public CourseKind? Kind { get; set; }

    [Display(Name = "Strand")]
    public Guid? StrandId { get; set; }

    [Display(Name = "Level")]
    public Guid? LevelId { get; set; }

    [Display(Name = "Length, in words")]
    public string? Length { get; set; }

    [Display(Name = "Minutes of teaching")]
    public int? Minutes { get; set; }

    [Display(Name = "For whom it is meant")]
    public List<Guid> Audience { get; set; } = [];

    [Display(Name = "To read or watch before")]
    public string? PreReading { get; set; }

    [Display(Name = "What each participant’s pack holds")]
    public string? Pack { get; set; }

    [Display(Name = "Who may book")]
    public bool IsByInvitation { get; set; }

    [Display(Name = "Completed from so many per cent of the minutes on")]
    public int? PercentToComplete { get; set; }

    [Display(Name = "Certificate")]
    public bool CertificateWaits { get; set; }

    public uint? Version { get; set; }

    public static CourseInput Of(CourseShown course) => new()
    {
        Title = course.Title,
        Summary = course.Summary,
        Kind = course.Kind,
        StrandId = course.StrandId,
        LevelId = course.LevelId,
        Length = course.Length,
        Minutes = course.Minutes,
        Audience = [.. course.Audience.Select(a => a.Id)],
        PreReading = course.PreReading,
        Pack = course.Pack,
        IsByInvitation = course.IsByInvitation,
        PercentToComplete = course.PercentToComplete,
        CertificateWaits = course.CertificateWaits,
        Version = course.Version,
    };

    public CourseFacts ToFacts() => new(Title, Summary, Kind ?? 0)
    {
        StrandId = StrandId,
        LevelId = LevelId,
        Length = Length,
        Minutes = Minutes,
        PreReading = PreReading,
        Pack = Pack,
        IsByInvitation = IsByInvitation,
        PercentToComplete = PercentToComplete,
        CertificateWaitsForEvaluation = CertificateWaits,
    };
}
