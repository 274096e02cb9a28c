using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>Makes the framework's own refusals of what was typed into sentences that say what to do.</summary>
internal static class BindingSentences
{
    public static void Apply(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new DateBinderProvider());
        // The command's validator says what is required, in its own words.
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        Say(options.ModelBindingMessageProvider);
    }

    private static void Say(DefaultModelBindingMessageProvider says)
    {
        says.SetAttemptedValueIsInvalidAccessor((value, name) => $"\"{value}\" cannot be read as {Start(name)}: change it");
        says.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"\"{value}\" cannot be read: change it");
        says.SetUnknownValueIsInvalidAccessor(name => $"{name} cannot be read: change it");
        says.SetNonPropertyUnknownValueIsInvalidAccessor(() => "What was typed cannot be read: change it");
        says.SetValueIsInvalidAccessor(value => $"\"{value}\" cannot be read: change it");
        says.SetValueMustBeANumberAccessor(name => $"{name} must be a number, such as 12");
        says.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number, such as 12");
        says.SetValueMustNotBeNullAccessor(_ => "Choose or enter an answer");
        says.SetMissingBindRequiredValueAccessor(name => $"{name} is missing: enter it");
        says.SetMissingKeyOrValueAccessor(() => "Something is missing: enter it");
        says.SetMissingRequestBodyRequiredValueAccessor(() => "Nothing was sent: try again");
    }

    private static string Start(string name) => name.Length == 0 ? "an answer" : char.ToLowerInvariant(name[0]) + name[1..];
}
