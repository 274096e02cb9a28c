namespace VirtualSchool.Children.Domain;

internal enum Sex
{
    Male = 1,
    Female = 2,
}
