using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Imports;

/// <summary>The kinds of file that whoever asks may bring; of others they see nothing.</summary>
internal sealed class ImportKinds(IEnumerable<IImportKind> kinds, ICurrentPerson me)
{
    /// <summary>In the order in which a file is held against them.</summary>
    public IReadOnlyList<IImportKind> Mine => [.. kinds.Where(k => me.IsSystem || k.Roles.Any(me.Roles.Contains)).OrderBy(k => k.GivesWay)];

    /// <exception cref="NotFound">The import is of a kind that they may not bring.</exception>
    public void Require(string kind)
    {
        if (Mine.All(k => k.Key != kind)) throw new NotFound("import");
    }
}
