using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Messages;

/// <summary>How deep in messages a request is: the gate stands at the outermost, nested ones run on its behalf.</summary>
public sealed class MessageScope
{
    private int _depth;

    /// <summary>The name of the outermost message or page now running; empty when none is.</summary>
    public string Outermost { get; private set; } = "";

    /// <summary>The one child whom the outermost message concerns, or null.</summary>
    public ChildId? Child { get; private set; }

    /// <summary>True inside the first message, false inside those that it sends.</summary>
    public bool IsOutermost => _depth == 1;

    /// <summary>Enters a message; dispose to leave it.</summary>
    internal Entered Enter(string name, ChildId? child)
    {
        if (_depth++ == 0) (Outermost, Child) = (name, child);
        return new Entered(this);
    }

    /// <summary>Leaves the message when disposed.</summary>
    internal readonly struct Entered(MessageScope scope) : IDisposable
    {
        public void Dispose()
        {
            if (--scope._depth == 0) (scope.Outermost, scope.Child) = ("", null);
        }
    }
}
