using System.ComponentModel.DataAnnotations;
using VirtualSchool.Training.Domain.Qualifying;

namespace VirtualSchool.Training.Pages.Qualifications.OneCandidate;

/// <summary>What is typed on a candidate's page, in whichever of its forms.</summary>
internal sealed class CandidateInput
{
    [Display(Name = "Began on")]
    public DateOnly? Started { get; set; }

    [Display(Name = "Met on")]
    public DateOnly? MetOn { get; set; }

    [Display(Name = "Minutes")]
    public int? Minutes { get; set; }

    [Display(Name = "With")]
    public string? With { get; set; }

    [Display(Name = "What was handed in")]
    public string? Title { get; set; }

    [Display(Name = "Handed in on")]
    public DateOnly? HandedInOn { get; set; }

    [Display(Name = "Item")]
    public Guid? Item { get; set; }

    [Display(Name = "Decision")]
    public ItemDecision? Decision { get; set; }

    [Display(Name = "Decided on")]
    public DateOnly? DecidedOn { get; set; }

    [Display(Name = "Assessor")]
    public string? Assessor { get; set; }

    [Display(Name = "Feedback")]
    public string? Feedback { get; set; }

    [Display(Name = "What is not so")]
    public Guid? Wrong { get; set; }

    [Display(Name = "Awarded on")]
    public DateOnly? AwardedOn { get; set; }

    [Display(Name = "Number of the award")]
    public string? AwardNumber { get; set; }

    [Display(Name = "Why they do not go on")]
    public string? Because { get; set; }

    /// <summary>What the page showed when the route is opened again.</summary>
    public uint? Version { get; set; }
}
