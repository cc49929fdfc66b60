using System.Globalization;
using System.Text;
using NewsPortal.Domain.Pictures;

namespace NewsPortal.Web.Media;

/// <summary>A drawing in place of a picture that should be there and cannot be had: browsers show an image whatever its status and its address's ending.</summary>
internal static class MissingPicture
{
    /// <summary>The drawing of <c>_NoPicture.cshtml</c>, half transparent: it has no style sheet and must suit light and dark pages.</summary>
    private const string Drawing =
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" viewBox="0 0 160 90" preserveAspectRatio="xMidYMax slice">
        <g fill="#8a857a"><circle cx="118" cy="30" r="11" opacity=".4"/><path d="M0 72 38 44l26 20 34-32 62 44v14H0Z" opacity=".4"/><path d="M0 82c30-10 52-8 80-2s52 4 80-6v16H0Z" opacity=".7"/></g>
        </svg>
        """;

    private static readonly CompositeFormat Form = CompositeFormat.Parse(Drawing);

    /// <summary>Answers with the drawing at the size that the rendition would have.</summary>
    public static IResult Answer(HttpContext http, int status, Picture picture, PictureFormat format)
    {
        http.Response.StatusCode = status;
        var height = Math.Max(1, (int)Math.Round(format.Width / (format.Proportion ?? (double)picture.Width / picture.Height)));
        return Results.Bytes(Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, Form, format.Width, height)), "image/svg+xml");
    }
}
