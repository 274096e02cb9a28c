using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Platform.Messages;

/// <summary>Asks the gate before the outermost message runs, and notes which children its answer showed.</summary>
internal sealed class GateBehaviour<TRequest, TResponse>(Gate gate, MessageScope scope, LooksOfRequest looks) : IPipelineBehavior<TRequest, TResponse>
{
    private static readonly bool IsCommand = typeof(TRequest).IsAssignableTo(typeof(ICommand<TResponse>));

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancel, RequestHandlerDelegate<TResponse> next)
    {
        if (!scope.IsOutermost) return await next();
        await gate.CheckAsync(request!, IsCommand, cancel);
        var answer = await FindAsync(next);
        if (answer is IShowsChildren shown) looks.Saw(shown.ChildrenShown);
        return answer;
    }

    // The page then says that there is nothing, so nobody was shown: no trace of it may tell an unknown child from one who is hidden.
    private async Task<TResponse> FindAsync(RequestHandlerDelegate<TResponse> next)
    {
        try
        {
            return await next();
        }
        catch (NotFound)
        {
            looks.SawNobody();
            throw;
        }
    }
}

/// <summary>Runs every validator of the message; all failures are told at once.</summary>
internal sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancel, RequestHandlerDelegate<TResponse> next)
    {
        var failures = new List<FluentValidation.Results.ValidationFailure>();
        foreach (var validator in validators) failures.AddRange((await validator.ValidateAsync(request, cancel)).Errors);
        return failures.Count == 0 ? await next() : throw new ValidationException(failures);
    }
}

/// <summary>Wraps commands: the outermost opens, saves and commits; nested ones join; any failure undoes everything.</summary>
internal sealed class TransactionBehaviour<TRequest, TResponse>(DatabaseSession session) : IPipelineBehavior<TRequest, TResponse>
{
    private static readonly bool IsCommand = typeof(TRequest).IsAssignableTo(typeof(ICommand<TResponse>));

    public Task<TResponse> Handle(TRequest request, CancellationToken cancel, RequestHandlerDelegate<TResponse> next) =>
        !IsCommand ? next() : session.InTransaction ? JoinAsync(cancel, next) : OwnAsync(cancel, next);

    private async Task<TResponse> JoinAsync(CancellationToken cancel, RequestHandlerDelegate<TResponse> next)
    {
        try
        {
            var answer = await next();
            await session.SaveAsync(cancel);
            return answer;
        }
        catch
        {
            session.Doom();
            throw;
        }
    }

    private async Task<TResponse> OwnAsync(CancellationToken cancel, RequestHandlerDelegate<TResponse> next)
    {
        await session.BeginAsync(cancel);
        try
        {
            var answer = await next();
            await session.CommitAsync(cancel);
            return answer;
        }
        catch (DbUpdateConcurrencyException clash)
        {
            await session.RollbackAsync();
            throw new Refusal($"Somebody else changed this a moment ago. Open it again to see their change, then make yours. ({clash.Entries[0].Metadata.ClrType.Name})");
        }
        catch
        {
            await session.RollbackAsync();
            throw;
        }
    }
}
