using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Platform.Settings;

/// <summary>A property of this database, such as that it holds demonstration data.</summary>
[CouncilsChoice]
internal sealed class Setting
{
    public required string Key { get; init; }
    public required string Value { get; set; }
}

internal sealed class SettingMapping : IEntityTypeConfiguration<Setting>
{
    public void Configure(EntityTypeBuilder<Setting> table) => table.ToTable("setting").HasKey(s => s.Key);
}

/// <summary>
/// Whether this database holds a demonstration council. A property of the database, set only when the program fills a cluster
/// that it has just made, so that no setting or address can switch it on where children are real.
/// </summary>
public interface IDemonstrationMode
{
    /// <summary>True in a demonstration database.</summary>
    bool IsOn { get; }
}

internal sealed class DemonstrationMode(NpgsqlDataSource source) : IDemonstrationMode
{
    private const string Key = "demonstration";
    private readonly Lazy<bool> _isOn = new(() => Read(source));

    public bool IsOn => _isOn.Value;

    /// <summary>Marks the database for good.</summary>
    internal static async Task SetAsync(NpgsqlDataSource source, CancellationToken cancel)
    {
        await using var command = source.CreateCommand("insert into platform.setting (key, value) values ($1, 'true') on conflict do nothing");
        command.Parameters.Add(new() { Value = Key });
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static bool Read(NpgsqlDataSource source)
    {
        using var command = source.CreateCommand("select exists (select 1 from platform.setting where key = $1 and value = 'true')");
        command.Parameters.Add(new() { Value = Key });
        return (bool)command.ExecuteScalar()!;
    }
}
