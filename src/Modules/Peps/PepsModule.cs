using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Answers;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Letters;
using VirtualSchool.Peps.Opening;
using VirtualSchool.Peps.Pages.Asking;
using VirtualSchool.Peps.Pages.Board;
using VirtualSchool.Peps.Pages.ByLink;
using VirtualSchool.Peps.Pages.Reviewing;
using VirtualSchool.Peps.Pages.Sealed;
using VirtualSchool.Peps.Pages.Sections;
using VirtualSchool.Peps.Pages.Writing;
using VirtualSchool.Peps.Rules;
using VirtualSchool.Platform.Modules;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Peps;

/// <summary>Personal education plans: opened, written by their owners, read, signed, amended.</summary>
public static class PepsModule
{
    /// <summary>Adds the module to the service.</summary>
    public static IServiceCollection AddPeps(this IServiceCollection services) => services
        .AddModule<PepsDbContext>(PepsDbContext.Schema)
        .AddMenuItem("PEPs", Pages.PepLinks.Board, Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)
        .AddSettingsPage("PEP rules", "/settings/pep-rules", "Deadlines of plans and reminders, each with the day from which it holds.", Role.Head, Role.Adviser)
        .AddSettingsPage("What plans ask", "/settings/pep-templates", "The questions of each age’s plan, and whose they are.", Role.Head, Role.Adviser)
        .AddSingleton(_ => TemplateLibrary.Load())
        .AddSingleton<KnownReferences>()
        .AddScoped<PepAddresses>().AddScoped<PepDesk>().AddScoped<Writer>().AddScoped<SectionKeeper>().AddScoped<Holders>().AddScoped<Days>()
        .AddScoped<PepRules>().AddScoped<PepChildren>().AddScoped<PepDeadlines>().AddScoped<EarlierPeps>()
        .AddScoped<PepPost>().AddScoped<Ladder>().AddScoped<PartsDue>().AddScoped<OpenPlans>().AddScoped<BoardRows>().AddScoped<BoardTallies>().AddScoped<BoxWriting>().AddScoped<SectionWriting>().AddScoped<LinkedPlans>().AddScoped<AskedOfOthers>().AddScoped<AnswersInLog>().AddScoped<SealedBoxes>().AddScoped<FactsInPlans>().AddScoped<Freezing>();
}
