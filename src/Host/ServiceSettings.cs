namespace VirtualSchool.Host;

/// <summary>What one start of the service is told.</summary>
/// <param name="ConnectionString">The one database.</param>
/// <param name="DataFolder">The installation's folder.</param>
/// <param name="Port">The port on this machine; 0 takes a free one; null when no pages are served (a verb of the command line).</param>
public sealed record ServiceSettings(string ConnectionString, string DataFolder, int? Port)
{
    /// <summary>Where people on this machine open it: letters link there until the council says its address. Null when it has never been started.</summary>
    public string? LocalAddress { get; init; }
}
