using System.Text;
using Microsoft.AspNetCore.Identity;
using NewsPortal.Domain;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>How accounts are looked up: in capitals, composed; what is no letter at all finds nobody instead of failing.</summary>
internal sealed class PlainLetters : ILookupNormalizer
{
    public string? NormalizeName(string? name) => name is null ? null : Text.Composed(name, NormalizationForm.FormC).ToUpperInvariant();

    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
