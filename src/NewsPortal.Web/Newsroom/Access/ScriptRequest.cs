namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Tells requests of the newsroom's scripts from those of a person following links and forms.</summary>
internal static class ScriptRequest
{
    extension(HttpRequest request)
    {
        /// <summary>Whether a script asks and wants JSON back.</summary>
        public bool IsByScript() => request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);
    }
}
