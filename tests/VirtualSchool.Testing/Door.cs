using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Access.Standing;
using VirtualSchool.Kernel;

namespace VirtualSchool.Testing;

/// <summary>
/// Opens a session for a test's person in one request, at an address that only the test's own service has: what people show when they sign in is looked at by the tests
/// of Access, and takes six requests each time.
/// </summary>
internal sealed class Door : IStartupFilter
{
    private readonly string _address = $"/door-{Guid.NewGuid():N}";

    public string AddressFor(PersonId person) => $"{_address}?person={person}";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        // Not "Map", which would make its cookies those of its own address.
        app.Use((HttpContext http, RequestDelegate onward) => http.Request.Path == _address ? OpenAsync(http) : onward(http));
        next(app);
    };

    private static async Task OpenAsync(HttpContext http)
    {
        var person = new PersonId(Guid.Parse(http.Request.Query["person"]!));
        var standing = await http.RequestServices.GetRequiredService<Standings>().OfAsync(person, http.RequestAborted) ?? throw new InvalidOperationException($"Nobody is {person}.");
        await http.OpenAsync(new Session(person, standing.SessionStamp), Proof.TwoFactors);
    }
}
