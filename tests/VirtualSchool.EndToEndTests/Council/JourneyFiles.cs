using VirtualSchool.Platform.Imports;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>Files on a disk, from which a person chooses some on the screen.</summary>
internal sealed class JourneyFiles : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vs-files-").FullName;

    /// <summary>What the box for files is filled with.</summary>
    public (string Name, string? Value)[] Choose(params UploadedFile[] files) => [.. files.Select(f => ("Files", (string?)$"@{Write(f)}"))];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(UploadedFile file)
    {
        var path = Path.Combine(_folder, file.Name);
        File.WriteAllBytes(path, file.Bytes);
        return path;
    }
}
