using Microsoft.AspNetCore.Builder;
using VirtualSchool.Testing;

namespace VirtualSchool.Access.Tests.SingleSignOn;

/// <summary>The service with an issuer of its own beside it.</summary>
public sealed class IssuedService : TestService
{
    internal TestIssuer Issuer { get; private set; } = null!;

    protected override async Task PrepareAsync()
    {
        Issuer = new TestIssuer(Clock);
        await Issuer.StartAsync();
    }

    protected override void Adjust(WebApplicationBuilder builder)
    {
        base.Adjust(builder);
        builder.Configuration["SingleSignOn:Authority"] = Issuer.Address;
        builder.Configuration["SingleSignOn:ClientId"] = TestIssuer.ClientId;
        builder.Configuration["SingleSignOn:ClientSecret"] = TestIssuer.ClientSecret;
        builder.Configuration["SingleSignOn:Name"] = "Derwent Council";
    }
}
