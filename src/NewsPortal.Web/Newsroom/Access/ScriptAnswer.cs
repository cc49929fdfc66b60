namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Answers to the newsroom's scripts.</summary>
internal static class ScriptAnswer
{
    /// <summary>A sentence for the person.</summary>
    public static IResult Error(int status, string sentence) => Results.Json(new { error = sentence }, statusCode: status);

    /// <summary>Sentences by the names of fields.</summary>
    public static IResult Errors(IDictionary<string, string> errors) => Results.Json(new { errors }, statusCode: StatusCodes.Status422UnprocessableEntity);
}
