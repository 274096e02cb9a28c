using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Pages.SettingsIndex;

[AllowRoles(Role.Head, Role.Adviser, Role.Administrator, Role.TrainingCoordinator)]
internal sealed class IndexPage(IEnumerable<SettingsEntry> entries, ICurrentPerson me) : PageModel
{
    public IReadOnlyList<SettingsEntry> Entries { get; } = [.. entries.Where(e => e.IsFor(me.Roles))];
}
