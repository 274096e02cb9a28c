using Microsoft.AspNetCore.Builder;
using VirtualSchool.Testing;

namespace VirtualSchool.Access.Tests.SingleSignOn;

/// <summary>The service with an issuer of its own beside it.</summary>
public class IssuedService : TestService
{
    internal TestIssuer Issuer { get; private protected set; } = null!;

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

/// <summary>Another council's service, with records of its own, that trusts the same issuer.</summary>
internal sealed class OtherService : IssuedService
{
    public OtherService(TestIssuer issuer) => Issuer = issuer;

    /// <summary>Under another name than the first service, so that browsers keep their cookies apart.</summary>
    public string Name => $"http://localhost:{Address.Port}";

    protected override Task PrepareAsync() => Task.CompletedTask;
}
