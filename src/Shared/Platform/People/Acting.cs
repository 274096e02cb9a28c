using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.People;

/// <summary>The person of the web request, as Access reads them from the sign-in cookie.</summary>
public interface ISignedInPerson : ICurrentPerson;

/// <summary>Says for whom a scope works. A web request works for whoever signed in; jobs and the command line for the system.</summary>
public sealed class Acting
{
    /// <summary>True once <see cref="SystemScopes.CreateSystemScope"/> has made this scope.</summary>
    public bool AsSystem { get; internal set; }

    /// <summary>
    /// Who has shown in this request who they are, and is not signed in yet: by a set-up link, a first factor, an issuer. The log names them for what
    /// they change; nothing opens to them by it.
    /// </summary>
    public ShownPerson? Shown { get; set; }

    /// <summary>The person on whose behalf the system works, for the log; null when it works by itself.</summary>
    public string? OnBehalfOf { get; internal set; }
}

/// <summary>Somebody who has shown who they are.</summary>
public sealed record ShownPerson(PersonId Id, string Name, IReadOnlySet<Role> Roles);

/// <summary>The system itself.</summary>
internal sealed class SystemPerson(string? onBehalfOf) : ICurrentPerson
{
    public PersonId Id => ICurrentPerson.System;
    public string Name => onBehalfOf is null ? "The system" : $"The system, for {onBehalfOf}";
    public IReadOnlySet<Role> Roles { get; } = new HashSet<Role>();
    public bool IsSignedIn => false;
    public bool IsSystem => true;
}

/// <summary>Makes scopes in which the system acts.</summary>
public static class SystemScopes
{
    /// <summary>A scope that may send any message.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="onBehalfOf">The name of the person who asked for the work; null when nobody did.</param>
    public static AsyncServiceScope CreateSystemScope(this IServiceProvider services, string? onBehalfOf = null)
    {
        var scope = services.CreateAsyncScope();
        var acting = scope.ServiceProvider.GetRequiredService<Acting>();
        (acting.AsSystem, acting.OnBehalfOf) = (true, onBehalfOf);
        return scope;
    }

    internal static ICurrentPerson Current(IServiceProvider services) =>
        services.GetRequiredService<Acting>() is { AsSystem: true } acting
            ? new SystemPerson(acting.OnBehalfOf)
            : services.GetRequiredService<ISignedInPerson>();
}
