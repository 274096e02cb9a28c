using VirtualSchool.Kernel;

namespace VirtualSchool.Violations.MessagesThatNameChildrenAreGated
{
    [AllowSignedIn]
    internal sealed record BreaksByOneChild(ChildId Child) : ICommand;

    [AllowSignedIn]
    internal sealed record BreaksByChildrenWithinRows(IReadOnlyList<Row> Rows) : ICommand;

    internal sealed record BreaksByAChildThatMayBeMissing(ChildId? Child) : IQuery<int>;

    internal sealed record BreaksByAnArray(ChildId[] Children) : IQuery<int>;

    [AllowSignedIn]
    internal sealed record KeepsByGate(ChildId Child) : ICommand, IAboutChild;

    [AllowSystem]
    internal sealed record KeepsBySystem(IReadOnlyList<Row> Rows) : ICommand;

    internal sealed record Row(string Words, ChildId Child);
}

namespace VirtualSchool.Violations.AnswersThatNameChildrenAreWithinSight
{
    internal sealed record BreaksByNoSight : IQuery<IReadOnlyList<Row>>;

    internal sealed record BreaksByUnloggedList(VisibleChildren Sight) : IQuery<IReadOnlyList<Row>>, IWithinSight;

    internal sealed record KeepsLogged(VisibleChildren Sight) : IQuery<Shown>, IWithinSight;

    internal sealed record KeepsAboutOne(ChildId Child) : IQuery<Row>, IAboutChild;

    internal sealed record Row(ChildId Child);

    internal sealed record Shown(IReadOnlyList<Row> Rows) : IShowsChildren
    {
        public IEnumerable<ChildId> ChildrenShown => Rows.Select(r => r.Child);
    }
}
