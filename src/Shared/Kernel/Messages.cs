using MediatR;

namespace VirtualSchool.Kernel;

/// <summary>Changes state. Runs in one transaction, is validated, gated and logged. Answers with <typeparamref name="TResult"/>.</summary>
public interface ICommand<out TResult> : IRequest<TResult>;

/// <summary>A command with nothing to answer.</summary>
public interface ICommand : ICommand<Unit>;

/// <summary>Asks and changes nothing. Runs outside a transaction.</summary>
public interface IQuery<out TResult> : IRequest<TResult>;

/// <summary>Said of a message that concerns one child: the gate checks that the person who sent it may see that child.</summary>
public interface IAboutChild
{
    /// <summary>The child whom the message concerns; the handler matches it with what it loads.</summary>
    ChildId Child { get; }
}

/// <summary>Said of a command about a child that changes nothing of theirs: it keeps who opened something, and why.</summary>
public interface IOpensWithReason : IAboutChild;

/// <summary>Said of a message that somebody sends who came by a one-time link: it names the thing to which the link must lead.</summary>
public interface IByLink : IAboutChild
{
    /// <summary>The record of which the thing is a part, such as a plan.</summary>
    Guid Record { get; }

    /// <summary>Which part of the record, in words of the module that made the link.</summary>
    string Part { get; }
}

/// <summary>Said of a query whose answer names children: it carries the sender's sight, and the handler returns no child outside it.</summary>
public interface IWithinSight
{
    /// <summary>What <see cref="IChildGate.VisibleTo"/> answered for the sender; the gate refuses any other.</summary>
    VisibleChildren Sight { get; }
}

/// <summary>Said of an answer that shows children, so that the look can be logged with the children shown.</summary>
public interface IShowsChildren
{
    /// <summary>Each child shown, once or more; empty when none is.</summary>
    IEnumerable<ChildId> ChildrenShown { get; }
}
