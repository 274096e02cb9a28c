using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain;

/// <summary>Another council whose virtual school has a service like this one: from a day on, the designated teachers of its pupils at our schools are led there.</summary>
[CouncilsChoice]
internal sealed class OtherCouncil
{
    private OtherCouncil() { }

    public OtherCouncil(string name, string address, DateOnly from) => (Name, Address, From) = (name, address, from);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Name { get; private init; } = "";

    /// <summary>Scheme and host of its service, without a slash at the end.</summary>
    public string Address { get; private init; } = "";

    public DateOnly From { get; private init; }

    /// <summary>The service's name in the network, so that whoever follows a link there sees where it leads.</summary>
    public string Host => new Uri(Address).Host;

    /// <summary>Where single sign-on starts there at once: whoever its issuer knows already types nothing.</summary>
    public string SignInAddress => $"{Address}/sign-in?handler=Single";

    /// <summary>Scheme and host of what was typed, or null when it is no address of a service: it must be https, except on this machine, and end with its host.</summary>
    public static string? AddressIn(string? typed) =>
        Uri.TryCreate(typed?.Trim(), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        && uri is { UserInfo: "", PathAndQuery: "/", Fragment: "" } && uri.Host.All(char.IsAscii)
            ? uri.GetLeftPart(UriPartial.Authority)
            : null;
}
