using VirtualSchool.Testing;

namespace VirtualSchool.Children.Tests.Imports;

/// <summary>Loads files over the screen, as a person does in a browser without JavaScript.</summary>
internal static class ByScreen
{
    // A large council on a machine that does much else at the same time.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Hands files in, and looks again when they are read.</summary>
    public static async Task HandInAsync(this TestService service, Visitor visitor, params (string Name, byte[] Bytes)[] files)
    {
        var paths = files.Select(f => Path.Combine(service.Folder, f.Name)).ToList();
        foreach (var (path, file) in paths.Zip(files)) await File.WriteAllBytesAsync(path, file.Bytes);
        await visitor.OpenAsync("/data");
        await visitor.PressAsync("Read the files", [.. paths.Select(p => ("Files", (string?)$"@{p}"))]);
        await service.LookWhenDoneAsync(visitor);
    }

    /// <summary>Waits until nothing is being read or loaded, and opens the import's page again.</summary>
    public static async Task LookWhenDoneAsync(this TestService service, Visitor visitor)
    {
        if (visitor.Page.QuerySelector("progress") is null) return;
        await Until.TrueAsync(() => service.ReadAsync<bool>("select not exists (select 1 from platform.import where state in ('Reading', 'Confirmed'))"), Patience);
        await visitor.OpenAsync(visitor.Path);
    }
}
