using System.ComponentModel.DataAnnotations;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Pages.PublicDoor;

namespace VirtualSchool.Training.Pages.PublicPlace;

/// <summary>What the form about a place holds.</summary>
internal sealed class PlaceInput
{
    /// <summary>Chosen instead of a school of the register: the words stand as they were typed.</summary>
    public const string OwnWords = "own";

    public static IReadOnlyList<Choice> ConsentChoices { get; } = [new("photo", "I may be photographed"), new("quote", "I may be quoted, by role and without my name")];

    [Display(Name = "Your name")]
    public string? Name { get; set; }

    [Display(Name = "Work e-mail address")]
    public string? Email { get; set; }

    [Display(Name = "Your role")]
    public Guid? RoleId { get; set; }

    [Display(Name = "What you are called at work")]
    public string? JobTitle { get; set; }

    [Display(Name = "School or organisation")]
    public string? School { get; set; }

    [Display(Name = "Which of these?")]
    public string? SchoolChoice { get; set; }

    [Display(Name = "What do you need to take part?")]
    public string? AccessNeeds { get; set; }

    [Display(Name = "Is there something that you do not eat?")]
    public string? Diet { get; set; }

    [Display(Name = "What do you hope to do differently afterwards?")]
    public string? HopedFor { get; set; }

    [Display(Name = "Manager who agreed that you come")]
    public string? ManagerName { get; set; }

    [Display(Name = "Are you content with this?")]
    public List<string> Consents { get; set; } = [];

    public void FillFrom(Visiting visiting) =>
        (Name, RoleId, JobTitle, School) = (visiting.Name, visiting.RoleId, visiting.JobTitle, visiting.Setting);

    public BookingForm ToForm(SettingChosen setting) => new(Name, RoleId, JobTitle, setting.Urn, setting.Words)
    {
        AccessNeeds = AccessNeeds,
        Diet = Diet,
        HopedFor = HopedFor,
        ManagerName = ManagerName,
        MayBePhotographed = Consents.Contains("photo"),
        MayBeQuoted = Consents.Contains("quote"),
    };
}
