using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Pages;

/// <summary>A kind of record whose changes, field by field, are read at one address. What concerned a child is told with the child.</summary>
/// <param name="Type">The kind, as the log names it: "Course".</param>
/// <param name="ListTitle">What the page leads back to, in one or two words.</param>
/// <param name="ListAddress">Where that is.</param>
/// <param name="Roles">Who reads it: those who may open the record.</param>
public sealed record HistoryEntry(string Type, string ListTitle, string ListAddress, IReadOnlyList<Role> Roles)
{
    /// <summary>The address of one record's history.</summary>
    public static string AddressOf(string type, object key) => $"/history/{type}/{key}";

    internal bool IsFor(IReadOnlySet<Role> held) => Roles.Any(held.Contains);
}

/// <summary>Lets a module have the histories of its records read.</summary>
public static class HistoryRegistration
{
    /// <summary>Opens the history of each record of the type to the roles, of those who may open the page at all: heads, advisers, administrators and training coordinators.</summary>
    public static IServiceCollection AddHistory(this IServiceCollection services, string type, string listTitle, string listAddress, params Role[] roles) =>
        services.AddSingleton(new HistoryEntry(type, listTitle, listAddress, roles));
}
