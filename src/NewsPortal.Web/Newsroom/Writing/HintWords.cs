using Microsoft.Extensions.Localization;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Areas.Newsroom;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Says house-style hints in the person's language.</summary>
internal sealed class HintWords(IStringLocalizer<WritingText> words)
{
    /// <summary>The sentence.</summary>
    public string Of(StyleHint hint) => hint.Fault switch
    {
        StyleFault.Wording => words["Lebih tepat “{0}”.", hint.Better!],
        StyleFault.DoubledWord => words["Kata yang sama dua kali."],
        StyleFault.OddCapitals => words["Huruf besarnya terlalu banyak; mungkin “{0}”.", hint.Better!],
        StyleFault.SpaceBeforeMark => words["Tanda baca menempel pada kata di depannya."],
        StyleFault.DoubleSpace => words["Spasi ganda."],
        StyleFault.Dots => words["Titik berlebih; elipsis ditulis “…”."],
        StyleFault.UnclosedQuote => words["Tanda kutip belum berpasangan."],
        _ => words["Tanda kurung belum berpasangan."],
    };
}
