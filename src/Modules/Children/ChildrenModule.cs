using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Children.Calendars;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Children.Imports;
using VirtualSchool.Children.Imports.Gias;
using VirtualSchool.Children.Imports.Names;
using VirtualSchool.Children.Pages.Calendars;
using VirtualSchool.Children.Pages.Cohorts;
using VirtualSchool.Children.Pages.RollList;
using VirtualSchool.Children.Pages.Schools.Listing;
using VirtualSchool.Children.Pages.Schools.Teachers;
using VirtualSchool.Children.Roll;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Modules;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children;

/// <summary>The roll: children, their care, schools and people, calendars and codes.</summary>
public static class ChildrenModule
{
    /// <summary>Adds the module.</summary>
    public static IServiceCollection AddChildren(this IServiceCollection services) => services
        .AddModule<ChildrenDbContext>(ChildrenDbContext.Schema)
        .AddMenuItem("Children", ChildLinks.Roll, Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)
        .AddSingleton<CalendarShelf>()
        .AddScoped<RollRows>().AddScoped<RollTallies>().AddScoped<CohortCounts>()
        .AddScoped<CalendarLibrary>().AddScoped<Rulebook>()
        .AddScoped<RollChange>().AddScoped<RollNotices>().AddScoped<SightKeeper>().AddScoped<RollRecords>().AddScoped<SchoolRecords>().AddScoped<Following>().AddScoped<People>()
        .AddSchoolPages()
        .AddSettingsPages();

    private static IServiceCollection AddSchoolPages(this IServiceCollection services) => services
        .AddMenuItem("Schools", "/schools", Role.Head, Role.Adviser)
        .AddHistory(nameof(School), "Schools", "/schools", Role.Head, Role.Adviser)
        .AddSingleton<KnownSchoolTallies>().AddScoped<SchoolTallies>().AddScoped<SchoolRows>().AddScoped<TeachersOfSchool>();

    private static IServiceCollection AddSettingsPages(this IServiceCollection services) => services
        .AddScoped<CalendarRecords>()
        .AddSettingsPage("Calendars", "/settings/calendars", "Terms, INSET and other closures, and bank holidays, by which every deadline in school days is counted.", Role.Head, Role.Adviser, Role.Administrator)
        .AddSettingsPage("Ages and sight", "/settings/children", "From which age children have a PEP, and how long a former school’s designated teacher sees a child.", Role.Head, Role.Adviser, Role.Administrator)
        .AddSettingsPage("Codes", "/settings/codes", "What the codes of the national returns mean, and between which days they may be used.", Role.Head, Role.Adviser, Role.Administrator);
}
