using Microsoft.Extensions.Localization;
using NewsPortal.Domain.Copy;
using NewsPortal.Web.Areas.Newsroom;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Why pasted copy cannot be read, in the words of the person who pasted it.</summary>
internal static class CopyRefusalWords
{
    /// <summary>What is wrong and how to put it right.</summary>
    public static string Of(this IStringLocalizer<WritingText> words, CopyRefusal refusal) =>
        refusal.Say(sentence => words[sentence], (sentence, named) => words[sentence, named]);
}
