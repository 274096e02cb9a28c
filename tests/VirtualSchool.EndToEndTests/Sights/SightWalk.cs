using System.Net;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.EndToEndTests.Pages;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Sights;

/// <summary>Opens every page as one role: with a child of their own, somebody else's, an unknown one and one whose record is sealed.</summary>
internal sealed class SightWalk : IDisposable
{
    private readonly FilledService _service;
    private readonly (Visitor Visitor, string Token) _mine;
    private readonly (Visitor Visitor, string Token) _other;

    private SightWalk(FilledService service, (Visitor, string) mine, (Visitor, string) other) => (_service, _mine, _other) = (service, mine, other);

    /// <summary>What went wrong on the way: a page that failed, a post that was let in though its page was not.</summary>
    public List<string> Problems { get; } = [];

    /// <param name="role">Null for a visitor who has not signed in.</param>
    public static async Task<SightWalk> AsAsync(FilledService service, Role? role)
    {
        if (role is not { } held) return new(service, (service.Visit(), ""), (service.Visit(), ""));
        return new(service, await ComeAsync(service, service.Person(held)), await ComeAsync(service, service.Other(held)));
    }

    /// <summary>What the role sees of the page, in the words of the table.</summary>
    public async Task<string> SeesAsync(DiscoveredPage page, string address)
    {
        if (!page.NamesChild && !page.NamesSchool) return await OpensAsync(_mine.Visitor, address) ? "opens" : "–";
        var seen = new List<Whose>();
        foreach (var whose in page.NamesChild ? Enum.GetValues<Whose>() : [Whose.Own, Whose.Others])
            if (await OpensAsync(Who(whose).Visitor, AddressFor(whose, address))) seen.Add(whose);
            else await RequireNoPostAsync(page, whose, address);
        return seen is [Whose.Own, Whose.Others] ? page.NamesChild ? "every child" : "every school" : seen.Count == 0 ? "–" : string.Join(", ", seen).ToLowerInvariant();
    }

    public void Dispose()
    {
        _mine.Visitor.Dispose();
        _other.Visitor.Dispose();
    }

    private static async Task<(Visitor, string)> ComeAsync(FilledService service, PersonId person)
    {
        var visitor = await service.SignInAsync(person);
        return (visitor, (await visitor.OpenAsync("/screen")).QuerySelector("input[name=__form]")!.GetAttribute("value")!);
    }

    private (Visitor Visitor, string Token) Who(Whose whose) => whose == Whose.Others ? _other : _mine;

    private string AddressFor(Whose whose, string address) => whose switch
    {
        Whose.Unknown => Put(address, $"{Guid.NewGuid()}", "P26-9999"),
        Whose.Sealed => Put(address, $"{_service.Sealed.Child}", _service.Sealed.Plan),
        _ => address,
    };

    private string Put(string address, string child, string plan)
    {
        address = address.Replace($"{_service.Child}", child, StringComparison.Ordinal);
        foreach (var known in new[] { _service.Plans.Signed, _service.Plans.Sent, _service.Plans.Written }) address = address.Replace(known, plan, StringComparison.Ordinal);
        return address;
    }

    private async Task<bool> OpensAsync(Visitor visitor, string address)
    {
        using var answer = await visitor.Http.GetAsync(address);
        if (answer.StatusCode != HttpStatusCode.OK && answer.StatusCode != HttpStatusCode.NotFound) Problems.Add($"{address} answers {(int)answer.StatusCode}.");
        return answer.StatusCode == HttpStatusCode.OK && answer.RequestMessage!.RequestUri!.AbsolutePath == address;
    }

    // Whoever may not open a page may not post to it either.
    private async Task RequireNoPostAsync(DiscoveredPage page, Whose whose, string address)
    {
        var (visitor, token) = Who(whose);
        foreach (var (to, fields) in Posts.To(page, [AddressFor(whose, address)]))
        {
            using var answer = await visitor.Http.PostAsync(to, new FormUrlEncodedContent([.. fields, KeyValuePair.Create("__form", token)]));
            var isSentToSignIn = token.Length == 0 && answer.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/sign-in", StringComparison.Ordinal);
            if (answer.StatusCode != HttpStatusCode.NotFound && !isSentToSignIn) Problems.Add($"A post to {to} ({whose}) answers {(int)answer.StatusCode}.");
        }
    }
}
