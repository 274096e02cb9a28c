using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.BookingCharges;

namespace VirtualSchool.Training.Pages.Schools.OneSchool;

/// <summary>Records that a school bought a package of credits. Places that its people book from now on are paid with it.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record AddPackage(int Urn, PackageFacts Facts) : ICommand;

internal sealed class AddPackageValidator : AbstractValidator<AddPackage>
{
    public AddPackageValidator() => RuleFor(c => c.Facts.Title).NotEmpty().OverridePropertyName("PackageTitle").WithMessage("Enter what was bought.");
}

/// <summary>Takes back a package that was recorded by mistake.</summary>
/// <exception cref="Refusal">A booking has used it.</exception>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record RemovePackage(int Urn, Guid? Package) : ICommand;

internal sealed class RemovePackageValidator : AbstractValidator<RemovePackage>
{
    public RemovePackageValidator() => RuleFor(c => c.Package).NotNull().WithMessage("Choose the package.");
}

internal sealed class KeepPackageHandler(TrainingDbContext data, IMediator mediator) : IRequestHandler<AddPackage, Unit>, IRequestHandler<RemovePackage, Unit>
{
    public async Task<Unit> Handle(AddPackage command, CancellationToken cancel)
    {
        var school = (await mediator.Send(new FindSchools([command.Urn]), cancel)).SingleOrDefault() ?? throw new NotFound("school");
        var package = new CreditPackage(school.Urn, school.Name, command.Facts);
        if (await data.Set<CreditPackage>().AnyAsync(p => p.SchoolUrn == school.Urn && p.Title == package.Title, cancel)) throw new Refusal("The school has a package of this name already. Add what tells them apart, such as the year.", "PackageTitle");
        data.Add(package);
        return Unit.Value;
    }

    public async Task<Unit> Handle(RemovePackage command, CancellationToken cancel)
    {
        var package = await data.Set<CreditPackage>().Include(p => p.Uses).FirstOrDefaultAsync(p => p.Id == command.Package && p.SchoolUrn == command.Urn, cancel) ?? throw new NotFound("package");
        if (package.Uses.Count > 0) throw new Refusal($"{Words.Count(package.Uses.Count, "booking has", "bookings have")} used “{package.Title}”, so it stays in the records.", "Package");
        data.Remove(package);
        return Unit.Value;
    }
}
