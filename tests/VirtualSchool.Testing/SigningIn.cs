using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;

namespace VirtualSchool.Testing;

/// <summary>People for tests, who come in by the front door: a set-up link, a password, a second factor where one is demanded, a session.</summary>
public static class SigningIn
{
    /// <summary>The password that everybody in tests chooses.</summary>
    public const string Password = "heron lantern biscuit";

    private static readonly DateOnly LongAgo = new(2020, 1, 1);
    private static readonly ConcurrentDictionary<(string Database, PersonId Person), Authenticator> Telephones = new();
    private static int _people;

    /// <summary>Makes somebody who has held the role since long ago and has no password yet.</summary>
    public static async Task<PersonId> MakePersonAsync(this TestService service, Role role, string? name = null, string? email = null)
    {
        var number = Interlocked.Increment(ref _people);
        var person = new PersonToEnsure(name ?? $"{role} {number}", email ?? $"{role}.{number}@example.org".ToLowerInvariant(), role, LongAgo);
        return (await service.SendAsync(new EnsurePeople([person], "a test needs them")))[0];
    }

    /// <summary>Makes somebody with the role and signs them in.</summary>
    public static async Task<Visitor> SignInAsync(this TestService service, Role role) => await service.SignInAsync(await service.MakePersonAsync(role));

    /// <summary>Signs somebody in who was made before: at once where the service has a door, else by hand.</summary>
    public static async Task<Visitor> SignInAsync(this TestService service, PersonId person)
    {
        if (service.DoorFor(person) is not { } door) return await service.SignInByHandAsync(person);
        var visitor = service.Visit();
        await visitor.OpenAsync(door);
        return visitor;
    }

    /// <summary>Signs somebody in by a set-up link, a password and what is asked after it; whatever password they had is replaced.</summary>
    public static async Task<Visitor> SignInByHandAsync(this TestService service, PersonId person)
    {
        var visitor = service.Visit();
        await visitor.OpenAsync($"/set-up/{await service.MakeSetUpLinkAsync(person)}");
        await visitor.PressAsync("Save and sign in", ("Input.Password", Password));
        await service.ShowSecondFactorAsync(visitor, person);
        return visitor;
    }

    /// <summary>Goes through whatever the service asks after the password: sets up an authenticator app the first time, enters its code later.</summary>
    public static async Task ShowSecondFactorAsync(this TestService service, Visitor visitor, PersonId person)
    {
        if (visitor.Path.StartsWith("/sign-in/second-factor", StringComparison.Ordinal))
        {
            await visitor.PressAsync("Continue", ("Input.Code", service.TakeUp(visitor, person).Next(service.Clock)));
            await visitor.FollowAsync("I have kept them: continue");
        }
        else if (visitor.Path.StartsWith("/sign-in/code", StringComparison.Ordinal))
            await visitor.PressAsync("Continue", ("Input.Code", service.TelephoneOf(person).Next(service.Clock)));
    }

    /// <summary>The telephone with which somebody has set up their second factor in this test.</summary>
    public static Authenticator TelephoneOf(this TestService service, PersonId person) => Telephones[(service.ConnectionString, person)];

    /// <summary>Reads the key on the page now shown into the person's telephone.</summary>
    public static Authenticator TakeUp(this TestService service, Visitor visitor, PersonId person) =>
        Telephones[(service.ConnectionString, person)] = new Authenticator(visitor.Page.QuerySelector("details code")!.TextContent);

    /// <summary>Sends a one-time link again, as whoever asked does.</summary>
    /// <returns>The token in its letter.</returns>
    public static async Task<string> SendLinkAgainAsync(this TestService service, Guid link)
    {
        await service.SendAsync(new SendLinkAgain(link, null));
        var letter = await service.ReadAsync<string>(
            "select body from platform.outbox_message m join access.one_time_links l on l.email = m.to_address where l.id = $1 order by queued_at desc, m.id desc limit 1", link);
        return letter.Split("/link/")[1].Split('\n')[0].Trim();
    }

    /// <summary>Makes a set-up link as an administrator's screen does, for an hour of the test's clock.</summary>
    /// <returns>Its token.</returns>
    public static async Task<string> MakeSetUpLinkAsync(this TestService service, PersonId person)
    {
        var token = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        await service.ReadAsync<Guid>(
            "insert into access.set_up_links (id, person_id, token_hash, expires_at) values ($1, $2, $3, $4) returning id",
            Guid.CreateVersion7(), person.Value, SHA256.HashData(Encoding.UTF8.GetBytes(token)), service.Clock.GetUtcNow().AddHours(1));
        return token;
    }
}
