using Npgsql;
using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Testing;

/// <summary>The whole service on the shipped demonstration council.</summary>
public class DemonstrationService : TestService
{
    /// <summary>How many children the council looks after; null for the shipped one.</summary>
    protected virtual int? Children => null;

    protected override async Task PrepareAsync()
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await DemonstrationMark.SetAsync(source, CancellationToken.None);
    }

    protected override Task FillAsync() => SendAsync(new FillDemonstration(Children, 1, new Progress<string>()));
}
