using FluentValidation;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Counter;

/// <summary>What every form about a place must say, whoever fills it in.</summary>
internal sealed class BookingFormRules : AbstractValidator<BookingForm>
{
    public BookingFormRules()
    {
        RuleFor(f => f.Name).Must(PersonForm.IsName).WithMessage($"Enter the name, in at most {PersonForm.LongestName} characters.");
        RuleFor(f => f.RoleId).NotNull().WithMessage("Choose the role that comes nearest.");
        RuleFor(f => f.Setting).Must(s => s?.Trim().Length is > 0 and <= 200).WithMessage("Enter the school or organisation, in at most 200 characters.").OverridePropertyName("School");
        RuleFor(f => f.JobTitle).MaximumLength(200).WithMessage("Keep the job title to 200 characters.");
        RuleFor(f => f.AccessNeeds).MaximumLength(1000).WithMessage("Keep what you need to 1,000 characters.");
        RuleFor(f => f.Diet).MaximumLength(500).WithMessage("Keep the diet to 500 characters.");
        RuleFor(f => f.HopedFor).MaximumLength(1000).WithMessage("Keep what you hope for to 1,000 characters.");
        RuleFor(f => f.ManagerName).MaximumLength(200).WithMessage("Keep the manager’s name to 200 characters.");
    }
}
