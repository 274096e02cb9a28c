using System.Globalization;
using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Host.Verbs;

/// <summary>What the operator reads when the service is ready: where it is, and how to get in.</summary>
internal static class Welcome
{
    /// <summary>The last line, printed once everything answers.</summary>
    public const string IsUp = "Ctrl-C stops it.";

    public static async Task PrintAsync(IServiceProvider services, string address, CancellationToken cancel)
    {
        Console.WriteLine($"VirtualSchool is ready on {address}");
        if (services.GetRequiredService<IDemonstrationMode>().IsOn)
            await PrintPeopleAsync(services, cancel);
        else if (await SendAsync(services, new InviteFirstAdministrator(), cancel) is { } link)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Nobody can sign in yet. Become the first administrator on this machine within an hour:\n  {address}{link.Path}"));
        Console.WriteLine(IsUp);
    }

    private static async Task PrintPeopleAsync(IServiceProvider services, CancellationToken cancel)
    {
        Console.WriteLine("It holds a demonstration council, in which nobody is real. Its first page has one button a person to sign in as:");
        foreach (var person in await SendAsync(services, new DemonstrationPeople(), cancel))
            Console.WriteLine($"  {person.Name}: {person.Line}");
    }

    private static async Task<T> SendAsync<T>(IServiceProvider services, IRequest<T> message, CancellationToken cancel)
    {
        await using var scope = services.CreateSystemScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message, cancel);
    }
}
