using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Pages.Settings;

/// <summary>What each kind of plan asks, read by those who write plans or answer for them.</summary>
[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class TemplatesPage(TemplateLibrary library) : PageModel
{
    [FromQuery]
    public string? Key { get; set; }

    public IReadOnlyList<PepTemplate> Templates => library.Templates;

    public PepTemplate Template { get; private set; } = null!;

    public void OnGet() => Template = library.Find(Key ?? "") ?? library.Templates[0];

    public static string DueWords(DuePoint due) => due.SchoolDaysFromMeeting switch
    {
        0 => "at the meeting",
        < 0 => $"{-due.SchoolDaysFromMeeting} school days before the meeting",
        _ => $"{due.SchoolDaysFromMeeting} school days after the meeting",
    };

    public static string Needed(TemplateQuestion question) => question.Required switch
    {
        Requirement.Must => "must be answered",
        Requirement.Should => "wished for",
        _ when question.RequiredWhen is not null => "must be answered in some cases",
        _ => "",
    };
}
