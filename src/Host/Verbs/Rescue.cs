using System.CommandLine;
using MediatR;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Host.Verbs;

/// <summary>Lets somebody in again who has lost password and second factor, for whoever may work on the server.</summary>
internal static class Rescue
{
    public static Command Verb()
    {
        var email = new Argument<string>("ADDRESS") { Description = "The person's e-mail address." };
        var because = new Option<string>("--because") { Description = "Why; it is kept in the log.", Required = true };
        var verb = new Command("rescue", "Lets somebody in again who has lost password and second factor.") { email, because };
        verb.SetAction((asked, cancel) => RunAsync(asked.GetValue(email)!, asked.GetValue(because)!, cancel));
        return verb;
    }

    private static async Task<int> RunAsync(string email, string because, CancellationToken cancel)
    {
        await using var installation = await Installation.OpenForWorkAsync(cancel);
        await using var app = await installation.BuildAsync(port: null, cancel);
        await using var scope = app.Services.CreateSystemScope();
        var link = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RescuePerson(email, because), cancel);
        Console.WriteLine($"{link.Name} has no second factor any more and is signed out everywhere. Give them this link; it works once, until {HouseTime.Moment(link.ExpiresAt)}:");
        Console.WriteLine($"  {app.Services.GetRequiredService<IOptions<CouncilSettings>>().Value.Address}{link.Path}");
        return 0;
    }
}
