using System.Security.Cryptography;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.BackUp;

/// <summary>Adds up what the files of a folder hold.</summary>
internal static class FileSums
{
    /// <summary>Every file below the folder.</summary>
    public static async Task<IReadOnlyList<FileSum>> OfAsync(string folder, CancellationToken cancel)
    {
        var sums = new List<FileSum>();
        foreach (var path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            sums.Add(await OfAsync(folder, Path.GetRelativePath(folder, path), cancel));
        return sums;
    }

    /// <summary>Makes sure that each file is there and holds what the list says.</summary>
    /// <exception cref="Refusal">Names the first that does not.</exception>
    public static async Task RequireAsync(string folder, IEnumerable<FileSum> listed, CancellationToken cancel)
    {
        foreach (var file in listed)
            if (!File.Exists(Path.Combine(folder, file.Name)) || await OfAsync(folder, file.Name, cancel) != file)
                throw new Refusal($"{file.Name} in {folder} is missing or is not as it was when the back-up was made: use another back-up.");
    }

    private static async Task<FileSum> OfAsync(string folder, string name, CancellationToken cancel)
    {
        await using var file = File.OpenRead(Path.Combine(folder, name));
        return new FileSum(name, file.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel)));
    }
}
