using System.Reflection;

namespace VirtualSchool.EndToEndTests.Pages;

/// <summary>Everything that can be posted to a page: each of its handlers, with nothing in the boxes and with rubbish in them.</summary>
internal static class Posts
{
    private const string Rubbish = "rubbish";

    public static IEnumerable<(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)> To(DiscoveredPage page, IReadOnlyList<string> addresses) =>
        from handler in page.Page.HandlerMethods
        where handler.HttpMethod == "Post"
        from address in addresses
        from fields in new[] { [], RubbishFor(page, handler.MethodInfo) }
        select (handler.Name is null ? address : $"{address}?handler={handler.Name}", fields);

    private static IReadOnlyList<KeyValuePair<string, string>> RubbishFor(DiscoveredPage page, MethodInfo handler) =>
        [.. page.Page.BoundProperties.SelectMany(p => Names(p.Name, p.ParameterType)).Concat(handler.GetParameters().SelectMany(p => Names(p.Name!, p.ParameterType)))
            .Select(name => KeyValuePair.Create(name, Rubbish))];

    private static IEnumerable<string> Names(string name, Type type) =>
        type.Namespace!.StartsWith("System", StringComparison.Ordinal) ? [name] : type.GetProperties().Select(p => $"{name}.{p.Name}").Append(name);
}
